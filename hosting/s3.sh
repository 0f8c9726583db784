#!/usr/bin/env bash
# The playbook on Amazon S3 behind CloudFront. Usage: hosting/s3.sh bucket-name distribution-id
# Files with a hash in their name go first and come off last, so that no reader meets a page without its files.
set -euo pipefail
bucket="s3://$1" distribution="$2"

aws s3 sync dist/_astro "$bucket/_astro" --cache-control 'public, max-age=31536000, immutable'
aws s3 sync dist "$bucket" --exclude '_astro/*' --exclude '_headers' --exclude 'sw.js' \
  --cache-control 'no-cache, no-transform' --delete
if [ -f dist/sw.js ]; then
  aws s3 cp dist/sw.js "$bucket/sw.js" --cache-control 'no-cache, no-transform' --content-type text/javascript
fi
aws s3 sync dist/_astro "$bucket/_astro" --cache-control 'public, max-age=31536000, immutable' --delete
aws cloudfront create-invalidation --distribution-id "$distribution" --paths '/*'
