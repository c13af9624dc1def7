import type { End } from './patience.ts';

export interface StreamSink<TData> {
  data(data: TData): void;
  /** The line is gone; it is being tried again with the variables as they are by then. */
  interrupted(): void;
  /** This stream is over. */
  ended(why: End): void;
}

/** What is heard of one attempt, until it has ended or is closed: what still comes then is of a stream nobody follows. */
export function untilEnded<TData>(sink: StreamSink<TData>): StreamSink<TData> & { close(): void } {
  let open = true;
  const close = () => (open = false);
  return {
    data: (data) => open && sink.data(data),
    interrupted: () => open && sink.interrupted(),
    ended: (why) => {
      if (!open) return;
      close();
      sink.ended(why);
    },
    close,
  };
}
