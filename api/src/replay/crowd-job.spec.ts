import { describe, expect, it } from 'vitest';
import { groupAnswers, labelsOf, pairKey, recordedAnswers } from './crowd-job.js';

describe('a recorded crowd job', () => {
  it('is read by column name, whatever their order and company', () => {
    expect(recordedAnswers('\uFEFFWorker,note,answer,question\r\nw1,x,"yes, both",q1\r\n').answers).toEqual([
      { question: 'q1', worker: 'w1', answer: 'yes, both' },
    ]);
  });

  it('keeps the last answer where a worker answered a question twice, and says how many it replaced', () => {
    expect(recordedAnswers('question,worker,answer\n1,a,0\n1,b,1\n1,a,2\n')).toEqual({
      answers: [
        { question: '1', worker: 'a', answer: '2' },
        { question: '1', worker: 'b', answer: '1' },
      ],
      replaced: 1,
    });
  });

  it('refuses missing columns, empty cells and empty files', () => {
    expect(() => recordedAnswers('')).toThrow('line 1: the file is empty');
    expect(() => recordedAnswers('question,worker\n1,2')).toThrow(
      'line 1: the header has no column "answer"',
    );
    expect(() => recordedAnswers('question,worker,answer\n1,2,3\n4,5\n')).toThrow('line 3:');
    expect(() => recordedAnswers('question,worker,answer\n')).toThrow('no answers follow the header');
  });

  it('is grouped by question or worker and knows its labels', () => {
    const job = { name: 'dog', ...recordedAnswers('question,worker,answer\n1,a,2\n1,b,0\n2,a,0\n') };
    expect([...groupAnswers(job, 'question')].map(([key, rows]) => [key, rows.length])).toEqual([
      ['1', 2],
      ['2', 1],
    ]);
    expect([...groupAnswers(job, 'worker')].map(([key, rows]) => [key, rows.length])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
    expect(labelsOf(job)).toEqual(['0', '2']);
  });

  it('never takes two pairs for one', () => {
    expect(pairKey('a b', 'c')).not.toBe(pairKey('a', 'b c'));
    expect(pairKey('1 1', '1')).not.toBe(pairKey('1', '1 1'));
  });
});
