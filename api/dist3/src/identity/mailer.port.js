/** Nobody will ever take this letter, so it is not tried again. The message names no address and quotes nobody. */
export class LetterRefusedError extends Error {
    name = 'LetterRefusedError';
}
//# sourceMappingURL=mailer.port.js.map