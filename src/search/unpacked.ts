/** How every file of the index begins once it is unpacked. */
const SIGNATURE = 'pagefind_dcd';

/**
 * The content of a file of search, which is proof that all of it has come: gzip ends in a checksum, and JSON in a bracket.
 *
 * @param path by which the kind of file is told
 * @throws Error when the content is damaged or cut short
 */
export async function unpacked(path: string, bytes: Uint8Array): Promise<Uint8Array> {
  if (path.endsWith('.json')) {
    JSON.parse(new TextDecoder().decode(bytes));
    return bytes;
  }
  if (isSigned(bytes) || typeof DecompressionStream === 'undefined') return bytes;
  const stream = new Blob([bytes as BlobPart]).stream();
  const content = new Response(stream.pipeThrough(new DecompressionStream('gzip')));
  const plain = new Uint8Array(await content.arrayBuffer());
  if (!isSigned(plain)) throw new Error(`${path} is no file of the index`);
  return plain;
}

const isSigned = (bytes: Uint8Array) =>
  new TextDecoder().decode(bytes.subarray(0, SIGNATURE.length)) === SIGNATURE;
