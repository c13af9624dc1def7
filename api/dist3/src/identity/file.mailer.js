import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
/** RFC 2047: header text beyond ASCII, in words short enough for every reader. */
function headerText(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return text;
    const words = [...text].reduce((lines, letter) => {
        const last = lines.at(-1);
        if (last !== undefined && Buffer.byteLength(last + letter) <= 42)
            lines[lines.length - 1] = last + letter;
        else
            lines.push(letter);
        return lines;
    }, []);
    return words.map((word) => `=?UTF-8?B?${Buffer.from(word).toString('base64')}?=`).join('\r\n ');
}
/** The letter as any mail program opens it. */
export function messageOf(mail, publicUrl) {
    const host = new URL(publicUrl).hostname;
    const headers = [
        `From: Kajlet <no-reply@${host}>`,
        `To: ${mail.to}`,
        `Subject: ${headerText(mail.subject)}`,
        `Date: ${mail.createdAt.toUTCString().replace('GMT', '+0000')}`,
        `Message-ID: <${mail.id}@${host}>`,
        'MIME-Version: 1.0',
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: 8bit',
    ];
    return `${headers.join('\r\n')}\r\n\r\n${mail.body.replaceAll('\n', '\r\n')}`;
}
/** The embedded default: letters lie as files in the data folder, readable by its owner only. */
export class FileMailer {
    config;
    constructor(config) {
        this.config = config;
    }
    async send(mail) {
        const folder = join(this.config.dataDir, 'mail');
        const file = join(folder, `${mail.id}.eml`);
        await mkdir(folder, { recursive: true, mode: 0o700 });
        // Whoever watches the folder never sees half a letter.
        await writeFile(`${file}.part`, messageOf(mail, this.config.publicUrl), { mode: 0o600 });
        await rename(`${file}.part`, file);
    }
}
//# sourceMappingURL=file.mailer.js.map