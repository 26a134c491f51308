// Turns many texts into bytes that are kept for a while.

const blockSize = 1 << 22; // bytes
const mostPerUnit = 3; // bytes of UTF-8 for a unit of UTF-16

/**
 * UTF-8, as Buffer.from() makes it, but side by side in large blocks: ten thousand buffers of their own cost more time than
 * what is put into them.
 */
export function createEncoder(): (text: string) => Buffer {
  let block = Buffer.alloc(0);
  let used = 0;
  return (text) => {
    const most = text.length * mostPerUnit;
    if (most > blockSize) return Buffer.from(text);
    if (used + most > block.length) {
      block = Buffer.allocUnsafeSlow(blockSize);
      used = 0;
    }
    const length = block.write(text, used);
    used += length;
    return block.subarray(used - length, used);
  };
}
