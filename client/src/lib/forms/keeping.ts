import { mount, unmount } from 'svelte';
import { enhance, type SubmitFunction } from '$app/forms';
import { isLost, keyKeeper } from './answered.ts';
import NotSent from './not-sent.svelte';

/**
 * Kit's `enhance`, but for an answer that never came: Kit would put its error page in the place of everything that was
 * typed. Here the page stays, says so above the form, and sends the same key when it is sent again. A form's own
 * function is asked as ever; the page stays as well where that one calls `update`.
 */
export function keeping(form: HTMLFormElement, submit?: SubmitFunction): { destroy: () => void } {
  const keys = keyKeeper();
  let told: object | undefined;
  const clear = () => {
    if (told) void unmount(told);
    told = undefined;
  };
  const tell = () => {
    clear();
    told = mount(NotSent, { target: form, ...(form.firstChild ? { anchor: form.firstChild } : {}) });
  };
  const enhanced = enhance(form, async (sent) => {
    clear();
    keys.hold(sent.action, sent.formData);
    const own = await submit?.(sent);
    return async (answer) => {
      const { result, action, formData } = answer;
      keys.answered(result, action, formData);
      const update: typeof answer.update = async (options) =>
        isLost(result) ? tell() : answer.update(options);
      await (own ? own({ ...answer, update }) : update());
    };
  });
  return {
    destroy: () => {
      clear();
      enhanced.destroy();
    },
  };
}
