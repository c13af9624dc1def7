import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DraftSaving, type SavingState } from './draft-saving.ts';
import { emptyDraft, type TaskDraft } from './task-draft.ts';

const titled = (title: string, rows = ''): TaskDraft => ({ ...emptyDraft(), title, rows });

/** A page on a device, and a server that answers when it is told to. */
function desk(start = titled('A shop')) {
  let device: string | null = null;
  let state: SavingState = 'idle';
  let callOff = () => {};
  const sent: string[] = [];
  const answers: ((taken: boolean) => void)[] = [];
  const saving = new DraftSaving(start, {
    keep: ({ title }) => {
      device = title;
      return true;
    },
    forget: () => (device = null),
    send: ({ title }, signal) => {
      sent.push(title);
      return new Promise((resolve) => {
        answers.push(resolve);
        signal.addEventListener('abort', () => resolve(false));
      });
    },
    say: (now) => (state = now),
  });
  const shows = (draft: TaskDraft) => {
    callOff();
    callOff = saving.changed(draft);
  };
  shows(start);
  return {
    saving,
    shows,
    sent,
    state: () => state,
    device: () => device,
    async answer(taken = true): Promise<void> {
      answers.shift()?.(taken);
      await vi.advanceTimersByTimeAsync(0);
    },
  };
}
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a draft that came back from this device', () => {
  it('is sent only once somebody types in it: the server may have a newer one', async () => {
    const { saving, shows, sent } = desk();
    saving.restored(titled('A shop, typed on a train'));
    shows(titled('A shop, typed on a train'));
    await pass(60_000);
    expect(sent).toEqual([]);
    shows(titled('A shop, typed at home'));
    await pass(2_500);
    expect(sent).toEqual(['A shop, typed at home']);
  });

  it('is gone once it is discarded, and nothing of it is kept or sent', async () => {
    const { saving, shows, sent, device, state } = desk();
    saving.restored(titled('Old'));
    shows(titled('Old'));
    saving.discarded(titled('A shop'));
    shows(titled('A shop'));
    await pass(60_000);
    expect([sent, device(), state()]).toEqual([[], null, 'idle']);
  });

  it('is taken back from the server too where it was sent before it is discarded', async () => {
    const { saving, shows, sent, answer, state } = desk();
    saving.restored(titled('Old'));
    shows(titled('Old and mended'));
    await pass(2_500);
    await answer();
    saving.discarded(titled('A shop'));
    shows(titled('A shop'));
    await pass(2_500);
    await answer();
    expect([sent, state()]).toEqual([['Old and mended', 'A shop'], 'server']);
  });
});

describe('what is typed', () => {
  it('is kept on this device at once, and there no longer once the server has it', async () => {
    const { shows, sent, state, device, answer } = desk();
    await pass(60_000);
    expect(sent).toEqual([]);
    shows(titled('Two shops'));
    await pass(500);
    expect([device(), state()]).toEqual(['Two shops', 'device']);
    await pass(2_000);
    await answer();
    expect([sent, device(), state()]).toEqual([['Two shops'], null, 'server']);
  });

  it('while an earlier text is on its way stays on this device, and nothing says that all is saved', async () => {
    const { shows, sent, state, device, answer } = desk();
    shows(titled('Two shops'));
    await pass(2_500);
    shows(titled('Three shops'));
    await pass(500);
    await answer();
    expect([device(), state()]).toEqual(['Three shops', 'device']);
    await pass(2_000);
    await answer();
    expect([sent, device(), state()]).toEqual([['Two shops', 'Three shops'], null, 'server']);
  });

  it('goes one after the other, and of those that wait only the last', async () => {
    const { shows, sent, state, answer } = desk();
    for (const title of ['Two shops', 'Three shops', 'Four shops']) {
      shows(titled(title));
      await pass(2_500);
    }
    expect(sent).toEqual(['Two shops']);
    await answer();
    expect([sent, state()]).toEqual([['Two shops', 'Four shops'], 'device']);
    await answer();
    expect([sent, state()]).toEqual([['Two shops', 'Four shops'], 'server']);
  });

  it('and taken back is sent as well, also where no answer came', async () => {
    const { shows, sent, device, answer } = desk();
    shows(titled('Two shops'));
    await pass(2_500);
    await answer(false);
    expect(device()).toBe('Two shops');
    shows(titled('A shop'));
    await pass(2_500);
    await answer();
    expect([sent, device()]).toEqual([['Two shops', 'A shop'], null]);
  });

  it('as rows goes with the form alone, so this device keeps it', async () => {
    const { shows, state, device, answer } = desk();
    shows(titled('Two shops', 'url\nhttps://shop.example'));
    await pass(2_500);
    await answer();
    expect([device(), state()]).toEqual(['Two shops', 'device']);
  });

  it('is neither kept nor sent while the form itself is sent, nor forgotten for what was sent before', async () => {
    const { saving, shows, sent, device, answer } = desk();
    shows(titled('Two shops'));
    await pass(2_500);
    void saving.pause();
    shows(titled('Three shops'));
    await pass(60_000);
    await answer();
    expect([sent, device()]).toEqual([['Two shops'], 'Two shops']);
  });
});

describe('the form itself', () => {
  it('waits for what is under way, which would write over it, and for nothing where nothing is', async () => {
    const { saving, shows, answer } = desk();
    let ready = false;
    await saving.pause();
    saving.resume();
    shows(titled('Two shops'));
    await pass(2_500);
    void saving.pause().then(() => (ready = true));
    await pass(9_000);
    expect(ready).toBe(false);
    await answer();
    expect(ready).toBe(true);
  });

  it('gives up what is under way on a line that has stopped', async () => {
    const { saving, shows, device } = desk();
    let ready = false;
    shows(titled('Two shops'));
    await pass(2_500);
    void saving.pause().then(() => (ready = true));
    await pass(10_000);
    expect([ready, device()]).toEqual([true, 'Two shops']);
  });

  it('that was not taken, because its writer is signed out, leaves all of it on this device', async () => {
    const { saving, shows, device } = desk();
    shows(titled('Two shops'));
    await saving.pause();
    await pass(60_000);
    expect(device()).toBeNull();
    saving.keep(titled('Two shops'));
    expect(device()).toBe('Two shops');
  });
});
