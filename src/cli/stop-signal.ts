// SIGTERM and SIGINT as an AbortSignal. A second signal ends the process at once.

export function stopSignal(): { readonly signal: AbortSignal; end(): void } {
  const controller = new AbortController();
  const stop = () => {
    if (controller.signal.aborted) process.exit(1);
    controller.abort();
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  return {
    signal: controller.signal,
    end() {
      process.off('SIGTERM', stop);
      process.off('SIGINT', stop);
    },
  };
}
