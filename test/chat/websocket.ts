// The server's side of one WebSocket (RFC 6455), small enough to misbehave on purpose.
import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

export type Peer = {
  send(text: string): void;
  /** Closes with a code; 1000 as Slack does. */
  close(code?: number): void;
  /** The line goes dead without a word. */
  drop(): void;
  /** While true, neither pings nor close frames are answered. */
  dead: boolean;
};

const MAGIC = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

export function accept(
  request: IncomingMessage,
  socket: Duplex,
  on: { message: (text: string) => void; closed: () => void },
): Peer {
  const key = String(request.headers['sec-websocket-key']);
  const answer = createHash('sha1').update(`${key}${MAGIC}`).digest('base64');
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${answer}\r\n\r\n`,
  );
  let buffer = Buffer.alloc(0);
  const peer: Peer = {
    dead: false,
    send: (text) => socket.writable && void socket.write(frame(1, Buffer.from(text))),
    close: (code = 1000) => void socket.write(frame(8, Buffer.from([code >> 8, code & 255]))),
    drop: () => void socket.destroy(),
  };
  socket.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (let read = next(buffer); read !== null; read = next(buffer)) {
      buffer = buffer.subarray(read.size);
      if (read.opcode === 1) on.message(read.payload.toString('utf8'));
      else if (read.opcode === 9 && !peer.dead) socket.write(frame(10, read.payload));
      else if (read.opcode === 8 && !peer.dead) socket.end(frame(8, read.payload));
    }
  });
  socket.on('error', () => {});
  socket.on('close', on.closed);
  return peer;
}

function frame(opcode: number, payload: Buffer): Buffer {
  const length =
    payload.length < 126
      ? Buffer.from([payload.length])
      : payload.length < 65_536
        ? Buffer.from([126, payload.length >> 8, payload.length & 255])
        : Buffer.concat([Buffer.from([127, 0, 0, 0, 0]), uint32(payload.length)]);
  return Buffer.concat([Buffer.from([0x80 | opcode]), length, payload]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** The first whole frame of the buffer, unmasked; null when there is none yet. Clients do not fragment what we test. */
function next(buffer: Buffer): { opcode: number; payload: Buffer; size: number } | null {
  if (buffer.length < 2) return null;
  const short = (buffer[1] ?? 0) & 0x7f;
  const head = short === 126 ? 4 : short === 127 ? 10 : 2;
  if (buffer.length < head + 4) return null;
  const length = short === 126 ? buffer.readUInt16BE(2) : short === 127 ? Number(buffer.readBigUInt64BE(2)) : short;
  const size = head + 4 + length;
  if (buffer.length < size) return null;
  const mask = buffer.subarray(head, head + 4);
  const payload = Buffer.from(buffer.subarray(head + 4, size));
  for (let i = 0; i < payload.length; i += 1) payload[i] = (payload[i] ?? 0) ^ (mask[i % 4] ?? 0);
  return { opcode: (buffer[0] ?? 0) & 0x0f, payload, size };
}
