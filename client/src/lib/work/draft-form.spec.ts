import { describe, expect, it } from 'vitest';
import { fillControls, readControls } from './draft-form.ts';

interface Stand {
  name: string;
  type: string;
  value: string;
  checked?: boolean;
}

/** A form as the page has it, without a browser. */
const formOf = (elements: Stand[]) => ({ elements }) as unknown as HTMLFormElement;
const text = (key: string, value: string): Stand => ({ name: `value.${key}`, type: 'textarea', value });
const tick = (key: string, value: string, checked: boolean): Stand => ({
  name: `value.${key}`,
  type: 'checkbox',
  value,
  checked,
});

describe('the entries of a form', () => {
  it('are read by field, one that was emptied too, and nothing else of the form', () => {
    const other = { name: 'key', type: 'hidden', value: 'k-1' };
    const form = formOf([
      other,
      text('answer', 'Bus 7'),
      text('count', ''),
      tick('colours', 'red', true),
      tick('colours', 'blue', false),
    ]);
    expect(readControls(form)).toEqual({ answer: ['Bus 7'], count: [], colours: ['red'] });
  });
});

describe('a draft', () => {
  it('takes the place of what was sent the time before', () => {
    const form = formOf([
      text('answer', 'A bus'),
      tick('colours', 'red', true),
      tick('colours', 'blue', false),
    ]);
    const sent = { answer: ['A bus'], colours: ['red'] };
    expect(fillControls(form, { answer: ['Bus 7'], colours: ['blue'] }, sent)).toBe(true);
    expect(readControls(form)).toEqual({ answer: ['Bus 7'], colours: ['blue'] });
  });

  it('knows the lines that were sent in those of the page', () => {
    const form = formOf([text('answer', 'A bus\nand a cat')]);
    expect(fillControls(form, { answer: ['Bus 7'] }, { answer: ['A bus\r\nand a cat'] })).toBe(true);
    expect(readControls(form)).toEqual({ answer: ['Bus 7'] });
  });

  it('leaves a field empty that was emptied', () => {
    const form = formOf([text('count', '12'), tick('colours', 'red', true)]);
    expect(fillControls(form, { count: [], colours: [] }, { count: ['12'], colours: ['red'] })).toBe(true);
    expect(readControls(form)).toEqual({ count: [], colours: [] });
  });

  it('gives way to what was entered since, and says nothing where it brings nothing', () => {
    const form = formOf([text('answer', 'Bus 8'), text('count', '12')]);
    const draft = { answer: ['Bus 7'], count: ['12'], gone: ['x'] };
    expect(fillControls(form, draft, { answer: ['A bus'], count: ['12'] })).toBe(false);
    expect(readControls(form)).toEqual({ answer: ['Bus 8'], count: ['12'] });
  });
});
