/** What a notification says; the only words of the live feature. */
const messages: Readonly<Record<string, { readonly en: string; readonly bn: string }>> = {
  'task.published': { en: 'Your task was handed in.', bn: 'আপনার কাজটি জমা হয়েছে।' },
  'task.scheduled': {
    en: 'Your task will go live at the chosen time.',
    bn: 'আপনার কাজটি নির্ধারিত সময়ে চালু হবে।',
  },
  'task.live': { en: 'Your task is live.', bn: 'আপনার কাজটি চালু হয়েছে।' },
  'task.rejected': {
    en: 'Your task was not accepted; see the reason.',
    bn: 'আপনার কাজটি গৃহীত হয়নি; কারণ দেখুন।',
  },
  'task.lapsed': {
    en: 'The end of your task came before it was on the market; its money is back. Give it a new end and publish it again.',
    bn: 'চালু হওয়ার আগেই আপনার কাজের মেয়াদ শেষ হয়েছে; টাকা ওয়ালেটে ফিরেছে। নতুন মেয়াদ দিয়ে আবার প্রকাশ করুন।',
  },
  'task.paused': { en: 'Your task is paused.', bn: 'আপনার কাজটি থেমে আছে।' },
  'task.paused.REJECTION_RATE': {
    en: 'Your task is paused: too much of its work was rejected. Reverse rejections that were not fair, then resume it.',
    bn: 'আপনার কাজটি থামানো হয়েছে: এর অনেক বেশি জমা বাতিল হয়েছে। ঠিক হয়নি এমন বাতিল ফিরিয়ে নিন, তারপর আবার চালু করুন।',
  },
  'task.paused.RETURN_RATE': {
    en: 'Your task is paused: too many workers gave it back. Make its text clearer, then resume it.',
    bn: 'আপনার কাজটি থামানো হয়েছে: অনেক বেশি কর্মী এটি ফেরত দিয়েছেন। লেখা আরও পরিষ্কার করুন, তারপর আবার চালু করুন।',
  },
  'task.paused.REVIEW_BACKLOG': {
    en: 'Your task is paused: work has waited too long for a decision. Decide on it, then resume the task.',
    bn: 'আপনার কাজটি থামানো হয়েছে: জমা কাজ সিদ্ধান্তের জন্য অনেকক্ষণ অপেক্ষায় আছে। সিদ্ধান্ত দিন, তারপর আবার চালু করুন।',
  },
  'task.paused.UNDERPAY': {
    en: 'Your task is paused: it takes workers so long that it pays too little an hour. Raise the reward, then resume it.',
    bn: 'আপনার কাজটি থামানো হয়েছে: কাজটিতে এত সময় লাগে যে ঘণ্টায় আয় খুব কম হয়। পারিশ্রমিক বাড়ান, তারপর আবার চালু করুন।',
  },
  'task.paused.BROKEN': {
    en: 'Your task is paused: workers say that it cannot be done as written. Change its text, then resume it.',
    bn: 'আপনার কাজটি থামানো হয়েছে: কর্মীরা বলছেন, যেভাবে লেখা আছে সেভাবে কাজটি করা যায় না। লেখা বদলান, তারপর আবার চালু করুন।',
  },
  'task.resumed': { en: 'Your task goes on.', bn: 'আপনার কাজটি আবার চালু হয়েছে।' },
  'task.slots_changed': { en: 'Your task has more slots.', bn: 'আপনার কাজে জায়গা বেড়েছে।' },
  'task.reward_raised': { en: 'The reward of your task was raised.', bn: 'আপনার কাজের পারিশ্রমিক বেড়েছে।' },
  'task.expired': { en: 'Your task has reached its end.', bn: 'আপনার কাজের মেয়াদ শেষ হয়েছে।' },
  'task.closing': { en: 'Your task takes no more workers.', bn: 'আপনার কাজে আর কর্মী নেওয়া হচ্ছে না।' },
  'task.closed': {
    en: 'Your task is closed; what was left is back in your wallet.',
    bn: 'আপনার কাজটি শেষ হয়েছে; বাকি টাকা ওয়ালেটে ফিরেছে।',
  },
  'task.taken_down': {
    en: 'Your task was taken down; see the reason.',
    bn: 'আপনার কাজটি সরিয়ে দেওয়া হয়েছে; কারণ দেখুন।',
  },
  'submission.submitted': { en: 'The work was handed in.', bn: 'কাজটি জমা হয়েছে।' },
  'dispute.opened': {
    en: 'A rejection is appealed against; the employer has 48 hours to answer.',
    bn: 'একটি বাতিলের বিরুদ্ধে আপত্তি হয়েছে; উত্তর দেওয়ার জন্য কাজদাতার হাতে ৪৮ ঘণ্টা আছে।',
  },
  'dispute.answered': {
    en: 'The appeal was answered; a moderator decides.',
    bn: 'আপত্তির উত্তর এসেছে; মডারেটর সিদ্ধান্ত দেবেন।',
  },
  'dispute.resolved': { en: 'The appeal was decided.', bn: 'আপত্তির সিদ্ধান্ত হয়েছে।' },
  'invoice.issued': { en: 'Your invoice for last month is ready.', bn: 'গত মাসের ইনভয়েস তৈরি হয়েছে।' },
  'withdrawal.held_for_risk': {
    en: 'Your withdrawal is being looked at; this takes 48 hours at most.',
    bn: 'আপনার উত্তোলনটি যাচাই হচ্ছে; সর্বোচ্চ ৪৮ ঘণ্টা লাগবে।',
  },
  'withdrawal.queued': { en: 'Your withdrawal is about to be sent.', bn: 'আপনার টাকা পাঠানোর অপেক্ষায় আছে।' },
  'withdrawal.sending': { en: 'Your money is on its way.', bn: 'আপনার টাকা পাঠানো হচ্ছে।' },
  'withdrawal.unknown': {
    en: 'The provider has not confirmed your withdrawal yet; we keep asking.',
    bn: 'আপনার টাকা পৌঁছেছে কি না এখনো নিশ্চিত নয়; আমরা খোঁজ নিচ্ছি।',
  },
  'withdrawal.paid': { en: 'Your money has arrived.', bn: 'আপনার টাকা পৌঁছে গেছে।' },
  'withdrawal.failed': {
    en: 'Your withdrawal did not go through; the money is back in your wallet.',
    bn: 'টাকা পাঠানো যায়নি; সব টাকা আপনার ওয়ালেটে ফিরেছে।',
  },
  'withdrawal.cancelled': {
    en: 'Your withdrawal was cancelled; the money is back in your wallet.',
    bn: 'উত্তোলন বাতিল হয়েছে; টাকা ওয়ালেটে ফিরেছে।',
  },
  'withdrawal.refused': {
    en: 'Your withdrawal was refused; see the reason. The money is back in your wallet.',
    bn: 'উত্তোলনটি অনুমোদিত হয়নি; কারণ দেখুন। টাকা ওয়ালেটে ফিরেছে।',
  },
  'payouts.frozen': {
    en: 'Payouts are stopped: the books do not add up. See the ledger page.',
    bn: 'টাকা পাঠানো বন্ধ আছে: হিসাব মিলছে না। হিসাবের পাতা দেখুন।',
  },
  'reconciliation.found': {
    en: 'A provider’s list and our books differ; see the comparison page.',
    bn: 'পেমেন্ট প্রতিষ্ঠানের তালিকার সঙ্গে আমাদের হিসাব মিলছে না; মিলানোর পাতা দেখুন।',
  },
  'payouts.resumed': { en: 'Payouts go on.', bn: 'টাকা পাঠানো আবার চালু হয়েছে।' },
  'dispute.final': { en: 'The decision on the appeal is final.', bn: 'আপত্তির সিদ্ধান্ত চূড়ান্ত হয়েছে।' },
};

/** Null for events that are no notification. An event's reason may have words of its own. */
export function notificationText(kind: string, locale: string, reason?: unknown): string | null {
  const text = messages[`${kind}.${String(reason)}`] ?? messages[kind];
  return text === undefined ? null : locale.startsWith('bn') ? text.bn : text.en;
}
