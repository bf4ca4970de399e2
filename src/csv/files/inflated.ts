/** Bytes of a gzip file, or of a stream in another format, unpacked. */
export async function inflated(
  bytes: Uint8Array,
  format: 'gzip' | 'deflate-raw' = 'gzip',
): Promise<Uint8Array> {
  const packed = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream();
  const plain = packed.pipeThrough(new DecompressionStream(format));
  return new Uint8Array(await new Response(plain).arrayBuffer());
}
