export interface StreamSink<TData> {
  data(data: TData): void;
  /** The line is gone; it is being tried again with the variables as they are by then. */
  interrupted(): void;
  /** This stream is over; `code` is the refusal's where the server named one, or the number it closed the socket with. */
  ended(code?: string): void;
}

/** What is heard of one attempt, until it has ended or is closed: what still comes then is of a stream nobody follows. */
export function untilEnded<TData>(sink: StreamSink<TData>): StreamSink<TData> & { close(): void } {
  let open = true;
  const close = () => (open = false);
  return {
    data: (data) => open && sink.data(data),
    interrupted: () => open && sink.interrupted(),
    ended: (code) => {
      if (!open) return;
      close();
      sink.ended(code);
    },
    close,
  };
}
