import { BaseSequencer } from 'vitest/node';

/** A vitest sequencer. What takes minutes goes first: begun last, it would keep one core waiting for the other. */
export const longestFirst = (long) =>
  class extends BaseSequencer {
    async sort(files) {
      const sorted = await super.sort(files);
      const isLong = ({ moduleId }) => long.test(moduleId);
      return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
    }
  };
