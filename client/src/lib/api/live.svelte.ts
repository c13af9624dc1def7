import { untrack } from 'svelte';
import { online } from 'svelte/reactivity/window';
import type { TypedDocumentString } from './generated/graphql.ts';
import { watchAttention } from './attention.ts';
import { waitBefore } from './patience.ts';
import { untilEnded } from './sink.ts';
import { openStream } from './socket.ts';

/** Paused: nobody looks at the page, so its stream is closed. */
export type Connection = 'connecting' | 'live' | 'reconnecting' | 'offline' | 'paused';

/** A page nobody looks at costs its reader no data: the stream pauses this long after the tab is hidden. */
const HIDDEN_GRACE_MS = 60_000;
const savesData = () => document.documentElement.dataset.saver === 'on';
const hiddenGrace = () => (savesData() ? 0 : HIDDEN_GRACE_MS);
/** Whoever saves data gets what happened meanwhile in one frame. */
const REST_MS = 30_000;

/** True while the page is looked at, or was within the grace. */
function attention() {
  let awake = $state(true);
  $effect(() => watchAttention(document, hiddenGrace, (is) => (awake = is)));
  return {
    get awake() {
      return awake;
    },
  };
}

export interface LiveOptions<TData, TVariables> {
  document: TypedDocumentString<TData, TVariables>;
  /** Read again at each (re)connect; what it reads while this effect runs re-opens the stream when it changes. */
  variables: () => TVariables & Record<string, unknown>;
  onData: (data: TData) => void;
  /** The server ended the stream with a refusal: drop what it may have refused (a cursor) before the next try. */
  onRefused?: (code: string) => void;
  /** The first data after a pause is about to be told: in another tab somebody else may have signed in meanwhile. */
  onResumed?: () => void;
  /** For a stream that can be left and taken up again at its cursor: it rests after each frame where the reader saves data. */
  mayRest?: boolean;
}

/** Binds one subscription to the component that calls it: opened after mount, re-opened for ever, closed with it. */
export function live<TData, TVariables>(options: LiveOptions<TData, TVariables>) {
  const reader = attention();
  let connection = $state<Connection>('connecting');
  let attempt = $state(0);
  let rested = false;
  let paused = false;
  let refused = 0;

  function open() {
    let reopen: ReturnType<typeof setTimeout>;
    const sink = untilEnded<TData>({
      data: (data) => {
        connection = 'live';
        refused = 0;
        if (paused) options.onResumed?.();
        paused = false;
        options.onData(data);
        if (options.mayRest && savesData()) rest();
      },
      interrupted: () => (connection = 'reconnecting'),
      ended: (why) => {
        unsubscribe(); // a refusal in place of data ends nothing on the server
        connection = 'reconnecting';
        if (why.code) options.onRefused?.(why.code);
        reopen = setTimeout(() => (attempt += 1), waitBefore(refused++, why));
      },
    });
    const opened = openStream(options.document, options.variables(), sink);
    opened.catch(() => sink.ended({}));
    const unsubscribe = () => void opened.then((end) => end()).catch(() => undefined);
    function close() {
      sink.close();
      clearTimeout(reopen);
      unsubscribe();
    }
    function rest() {
      close();
      reopen = setTimeout(() => {
        rested = true;
        attempt += 1;
      }, REST_MS);
    }
    return close;
  }

  $effect(() => {
    void attempt;
    if (online.current === false) {
      connection = 'offline';
      return;
    }
    if (!reader.awake) {
      paused = true;
      connection = 'paused';
      return;
    }
    // A rest is no break: nothing was lost.
    if (!rested && untrack(() => connection) !== 'connecting') connection = 'reconnecting';
    rested = false;
    return open();
  });

  return {
    get connection() {
      return connection;
    },
  };
}
