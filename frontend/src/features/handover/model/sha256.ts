/** SHA-256 of a file in lower-case hexadecimal; empty where the browser computes none (an intranet without TLS). */
export async function sha256Of(file: Blob): Promise<string> {
  if (!globalThis.crypto?.subtle) return '';
  const hash = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
