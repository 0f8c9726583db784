// A CloudFront function for viewer requests: /x/ means /x/index.html, and /x leads to /x/, with its query: readers share
// their numbers in it.
// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it by this name.
function handler(event) {
  var request = event.request;
  var last = request.uri.split('/').pop();
  if (last === '') {
    request.uri += 'index.html';
    return request;
  }
  if (last.includes('.')) return request;
  return {
    statusCode: 301,
    statusDescription: 'Moved Permanently',
    headers: { location: { value: `${request.uri}/${queryOf(request.querystring)}` } },
  };
}

/** CloudFront gives the parts as they were sent, encoded. */
function queryOf(parts) {
  var query = Object.keys(parts)
    .flatMap((name) =>
      (parts[name].multiValue || [parts[name]]).map((part) => `${name}=${part.value}`),
    )
    .join('&');
  return query && `?${query}`;
}
