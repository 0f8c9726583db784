#!/usr/bin/env bash
# The playbook on Amazon S3 behind CloudFront. Usage: hosting/s3.sh bucket-name distribution-id
# Files with a hash in their name go first and come off last, so that no reader meets a page without its files.
set -euo pipefail
bucket="s3://$1" distribution="$2"

# Each language has such files.
hashed() {
  for folder in dist/_astro dist/*/_astro; do
    if [ -d "$folder" ]; then
      aws s3 sync "$folder" "$bucket/${folder#dist/}" --cache-control 'public, max-age=31536000, immutable' "$@"
    fi
  done
}

hashed
aws s3 sync dist "$bucket" --exclude '_astro/*' --exclude '*/_astro/*' --exclude '_headers' --exclude 'sw.js' --exclude '*/sw.js' \
  --cache-control 'no-cache, no-transform' --delete
for worker in dist/sw.js dist/*/sw.js; do
  if [ -f "$worker" ]; then
    aws s3 cp "$worker" "$bucket/${worker#dist/}" --cache-control 'no-cache, no-transform' --content-type text/javascript
  fi
done
hashed --delete
aws cloudfront create-invalidation --distribution-id "$distribution" --paths '/*'
