// The thread that encodes sentences (see threaded.ts): it loads the model, says which, and is given texts.
import { parentPort } from 'node:worker_threads';
import { detailOf, energeticEmbedder } from './energetic.ts';
import type { EmbedCall, EmbedReply } from './threaded.ts';

if (parentPort !== null) {
  const port = parentPort;
  const tell = (reply: EmbedReply): void => port.postMessage(reply);
  const embedder = await energeticEmbedder().catch((error: unknown) => {
    tell({ model: null, message: detailOf(error) });
    return null;
  });
  tell({ model: embedder && { id: embedder.id, dimensions: embedder.dimensions } });
  port.on('message', async ({ number, texts }: EmbedCall) => {
    try {
      tell({ number, vectors: (await embedder?.embed(texts)) ?? [] });
    } catch (error) {
      tell({ number, message: detailOf(error) });
    }
  });
}
