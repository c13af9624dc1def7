import { after, dayMs } from '../../kernel/index.js';
import { Approvals } from '../../submissions/approvals.service.js';
import { Reservations } from '../../submissions/reservations.service.js';
import { Reviews } from '../../submissions/reviews.service.js';
import { Moderation } from '../../tasks/moderation.service.js';
import { RunningTasks } from '../../tasks/running-tasks.service.js';
import { text } from './demo.task.js';
/** Kinds of work that were there from the first day; the rest came this morning. */
const early = new Set([
    'survey',
    'image-labelling',
    'data-entry',
    'transcription',
    'translation',
    'social-engagement',
]);
const small = (title, step, slots = 5) => ({
    category: 'other',
    title,
    steps: [step],
    proof: [text('answer', 'Your answer')],
    reward: '0.1 USD',
    minutes: 5,
    slots,
});
/** Submissions in each state, oldest first, so that each clock on the way has run out when it should. */
export async function tellWork(story, hoursAgo) {
    await story.openMarket((category) => early.has(category));
    await story.turnTo(hoursAgo(120));
    await tellDecided(story, hoursAgo);
    await tellRejected(story, hoursAgo);
    await tellTasks(story, hoursAgo);
    await tellOpen(story, hoursAgo);
}
/** Approved by the employer, with a bonus, by silence; given back; lapsed. */
async function tellDecided(story, hoursAgo) {
    const answers = { hours: '3', when: 'evening', district: 'Rangpur' };
    const approved = await story.work('rina', 'bn survey', answers);
    const praised = await story.work('tanvir', 'bn survey', { ...answers, hours: '5', district: 'Bhola' });
    await story.work('mitu', 'bn survey', { ...answers, hours: '1.5', district: 'Rangamati' });
    const returned = await story.reserve('tanvir', 'en image-labelling');
    await story.as('tanvir').get(Reservations).giveBack(returned);
    await story.reserve('joseph', 'en image-labelling');
    await story.turnTo(hoursAgo(118));
    await story.as('employer').get(Approvals).approve([approved, praised]);
    const thank = (submissionId, taka, note) => story
        .as('employer')
        .get(Reviews)
        .sendBonus({ submissionId, amount: { amount: taka * 1000000n, currency: 'BDT' }, note });
    await thank(approved, 640n, 'সব কটি গ্রামের খবর নিয়েছেন, তাই বাড়তি।');
    await thank(praised, 310n, 'ভোলার খবরটি খুব কাজে লেগেছে, ধন্যবাদ।');
}
/** Rejected for good, rejected a moment ago, appealed. */
async function tellRejected(story, hoursAgo) {
    const reject = (submissionId, note) => story.as('employer').get(Reviews).reject({ submissionId, reason: 'WRONG_TARGET', note });
    await story.turnTo(hoursAgo(100));
    const final = await story.work('rina', 'en image-labelling', { main: 'people' });
    await reject(final, 'There is nobody in this photo: it shows an empty street with parked buses.');
    await story.turnTo(hoursAgo(30));
    const rejected = await story.work('mitu', 'en image-labelling', { main: 'buildings' });
    const appealed = await story.work('rina', 'bn data-entry', { lines: 'চাল ৬৫\nডাল ১২০', total: '185' });
    await story.turnTo(hoursAgo(24));
    await reject(rejected, 'Most of the photo is a traffic jam; the buildings are only in the background.');
    await story.as('employer').get(Reviews).reject({
        submissionId: appealed,
        reason: 'INCOMPLETE',
        note: 'রসিদে তিনটি জিনিস আছে, আপনি দুটি লিখেছেন। তেলের দামটি বাদ পড়েছে।',
    });
    await story.turnTo(hoursAgo(20));
    await story.appeal('rina', appealed, 'ছবিতে শুধু দুটি লাইন দেখা যাচ্ছিল, নিচের অংশ কাটা ছিল। যতটুকু দেখা গেছে সবটাই লিখেছি।');
}
/** Tasks in the states that the market's own are not in. */
async function tellTasks(story, hoursAgo) {
    const employer = () => story.as('employer').get(RunningTasks);
    await story.turnTo(hoursAgo(12));
    await story.draft('draft', small('আপনার গ্রামের একটি গল্প লিখুন', 'ছোটবেলায় শোনা একটি গল্প দশ লাইনে লিখুন।'));
    await story.publish('scheduled', small('What did you have for breakfast?', 'Tell us what and where.'), {
        publishAt: after(hoursAgo(0), dayMs),
    });
    const paused = await story.publish('paused', small('Describe the weather where you are', 'Three words are enough.'));
    await employer().pause(paused);
    const closing = await story.publish('closing', small('Which song do you hum at work?', 'Title and singer.'));
    await story.work('joseph', 'closing', { answer: 'Jambo Bwana, Them Mushrooms' });
    await employer().stop(closing);
    await story.publish('closed', small('How do you say “good morning” at home?', 'Write it as you say it.', 1));
    const last = await story.work('tanvir', 'closed', { answer: 'শুভ সকাল' });
    await story.as('employer').get(Approvals).approve([last]);
    const bad = await story.publish('taken down', small('Press “like” under every post of a page', 'Do it for all two hundred posts.'));
    await story.reserve('tanvir', 'taken down');
    await story
        .as('moderator')
        .get(Moderation)
        .takeDown(bad, { code: 'SPAM', note: 'Likes in bulk deceive readers; this is not work we carry.' });
}
/** What waits for somebody right now. */
async function tellOpen(story, hoursAgo) {
    await story.turnTo(hoursAgo(10));
    await story.openMarket((category) => !early.has(category));
    await story.turnTo(hoursAgo(5));
    await story.work('mitu', 'en survey', { often: 'twice', where: 'shop', hours: '9' });
    const unclear = await story.work('tanvir', 'bn data-entry', { lines: 'চিনি ১৩০', total: '130' });
    await story.turnTo(hoursAgo(3));
    await story.work('joseph', 'en survey', { often: 'once', where: 'home', hours: '20' });
    await story.as('employer').get(Reviews).requestRevision({
        submissionId: unclear,
        reason: 'INCOMPLETE',
        note: 'রসিদে আরও একটি জিনিস আছে, অনুগ্রহ করে সেটিও লিখুন।',
    });
    await story.turnTo(hoursAgo(1));
    await story.work('rina', 'en survey', { often: 'more', where: 'work', hours: '5' });
    await story.work('joseph', 'en product-feedback', {
        packet: 'b',
        why: 'The cup tells me at once that it is tea.',
    });
    await story.reserve('rina', 'bn translation');
    await story.reserve('joseph', 'en translation');
    await story.turnTo(hoursAgo(0));
}
//# sourceMappingURL=demo.work.js.map