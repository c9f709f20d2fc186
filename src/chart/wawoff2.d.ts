// The package comes without types.
declare module 'wawoff2/decompress.js' {
  /** WOFF2 → TrueType. Rejects for bytes that are no font. */
  export default function decompress(woff2: Uint8Array): Promise<Uint8Array>;
}
