// What is used of WebAssembly, which Node's types leave to those of browsers.

export type Memory = { readonly buffer: ArrayBufferLike };
type MemorySize = { readonly initial: number; readonly maximum?: number; readonly shared?: boolean };
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Memory: new (size: MemorySize) => Memory;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
};

const PAGE = 65536;

export function moduleOf(bytes: Uint8Array): object {
  return new WebAssembly.Module(bytes);
}

/** Zeros, `bytes` and up to a page more; a `shared` memory is sent to other threads as it is. */
export function memoryOf(bytes: number, shared = false): Memory {
  const pages = Math.ceil(bytes / PAGE);
  return new WebAssembly.Memory(shared ? { initial: pages, maximum: pages, shared } : { initial: pages });
}

/** The functions of a module (assembler.ts) at work on a memory. */
export function start<Functions>(module: object, memory: Memory): Functions {
  return new WebAssembly.Instance(module, { m: { m: memory } }).exports as Functions;
}
