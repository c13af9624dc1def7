import { expect, it } from 'vitest';
import { untilEnded } from './sink.ts';

function following() {
  const heard: string[] = [];
  const sink = untilEnded<string>({
    data: (data) => heard.push(data),
    interrupted: () => heard.push('interrupted'),
    ended: ({ code }) => heard.push(`ended ${code}`),
  });
  return { heard, sink };
}

it('hears nothing more of a stream that was refused', () => {
  const { heard, sink } = following();
  sink.data('first');
  sink.interrupted();
  sink.ended({ code: 'RATE_LIMITED' });
  sink.data('late');
  sink.interrupted();
  sink.ended({});
  expect(heard).toEqual(['first', 'interrupted', 'ended RATE_LIMITED']);
});

it('hears nothing of an attempt once a newer one took its place', () => {
  const [older, newer] = [following(), following()];
  older.sink.close();
  newer.sink.data('newer');
  older.sink.data('older');
  older.sink.interrupted();
  older.sink.ended({ code: 'SLOW_CONSUMER' });
  expect([older.heard, newer.heard]).toEqual([[], ['newer']]);
});
