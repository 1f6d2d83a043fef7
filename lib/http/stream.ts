/** A body that is made while it is sent: the next piece when the reader has room for it, and none once it has gone. */
export function streamOf(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(bytes.encode(value));
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}
