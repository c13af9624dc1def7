import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A letter as the server took it. */
export interface TakenLetter {
  readonly from: string;
  readonly to: string;
  /** Who had logged in, as `user:password`. */
  readonly by: string | null;
  readonly message: string;
}

interface Talk {
  readonly socket: Socket;
  unread: string;
  from: string;
  to: string;
  by: string | null;
  readsLetter: boolean;
}

const ENDED = '\r\n.\r\n';

/** A mail server in the clear on a port of this machine, which goes wrong when told to. */
export class MailServer {
  readonly letters: TakenLetter[] = [];
  /** Every line that was said to it outside of letters. */
  readonly heard: string[] = [];
  /** What it answers to a recipient instead of taking them. */
  readonly refusals = new Map<string, string>();
  /** It takes that many letters and hangs up without saying so. */
  lostAnswers = 0;
  /** Whoever connects hears nothing. */
  mute = false;
  /** How many have ever connected. */
  calls = 0;
  readonly #talks = new Set<Socket>();
  #server: Server | undefined;
  #port = 0;

  static async start(): Promise<MailServer> {
    const server = new MailServer();
    await server.comeBack();
    return server;
  }

  get address(): string {
    return `127.0.0.1:${this.#port}`;
  }

  /** How many are connected. */
  get open(): number {
    return this.#talks.size;
  }

  /** What is open breaks at once, and nobody answers any more. */
  async leave(): Promise<void> {
    const server = this.#server!;
    const closed = once(server, 'close');
    server.close();
    for (const socket of this.#talks) socket.destroy();
    await closed;
  }

  async comeBack(): Promise<void> {
    const server = createServer((socket) => this.#greet(socket)).listen(this.#port, '127.0.0.1');
    this.#server = server;
    await once(server, 'listening');
    this.#port = (server.address() as AddressInfo).port;
  }

  #greet(socket: Socket): void {
    this.calls += 1;
    this.#talks.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => this.#talks.delete(socket));
    const talk: Talk = { socket, unread: '', from: '', to: '', by: null, readsLetter: false };
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      talk.unread += chunk;
      this.#read(talk);
    });
    if (!this.mute) socket.write('220 mail.example ESMTP\r\n');
  }

  #read(talk: Talk): void {
    for (;;) {
      const mark = talk.readsLetter ? ENDED : '\r\n';
      const end = talk.unread.indexOf(mark);
      if (end < 0) return;
      const text = talk.unread.slice(0, end);
      talk.unread = talk.unread.slice(end + mark.length);
      if (talk.readsLetter) this.#take(talk, text);
      else talk.socket.write(`${this.#answer(talk, text)}\r\n`);
    }
  }

  #take(talk: Talk, text: string): void {
    const { from, to, by, socket } = talk;
    talk.readsLetter = false;
    this.letters.push({ from, to, by, message: text.replace(/^\./gm, '') });
    if (this.lostAnswers === 0) return void socket.write('250 2.0.0 taken\r\n');
    this.lostAnswers -= 1;
    socket.destroy();
  }

  #answer(talk: Talk, line: string): string {
    this.heard.push(line);
    const [word = ''] = line.toUpperCase().split(/[ :]/);
    const mailbox = /<(.*?)>/.exec(line)?.[1] ?? '';
    switch (word) {
      case 'EHLO':
        return '250-mail.example\r\n250-8BITMIME\r\n250 AUTH PLAIN';
      case 'AUTH':
        talk.by = Buffer.from(line.split(' ')[2] ?? '', 'base64')
          .toString()
          .split('\0')
          .slice(1)
          .join(':');
        return '235 2.7.0 welcome';
      case 'MAIL':
        talk.from = mailbox;
        return '250 2.1.0 go on';
      case 'RCPT':
        talk.to = mailbox;
        return this.refusals.get(mailbox) ?? '250 2.1.5 go on';
      case 'DATA':
        talk.readsLetter = true;
        return '354 write';
      default:
        return word === 'QUIT' ? '221 2.0.0 bye' : '502 5.5.1 not here';
    }
  }
}

/** A letter as its reader sees it. */
export interface ReadLetter {
  header(name: string): string | undefined;
  readonly body: string;
}

/** As a mail program reads what `MailServer` took. */
export function readLetter({ message }: TakenLetter): ReadLetter {
  const [head = '', ...rest] = message.split('\r\n\r\n');
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  const header = (name: string) => {
    const start = `${name.toLowerCase()}: `;
    const line = lines.find((one) => one.toLowerCase().startsWith(start));
    return line && words(line.slice(start.length));
  };
  const body = rest.join('\r\n\r\n');
  const encoding = header('Content-Transfer-Encoding');
  if (encoding === 'base64') return { header, body: Buffer.from(body, 'base64').toString() };
  return { header, body: encoding === 'quoted-printable' ? quoted(body.replace(/=\r\n/g, '')) : body };
}

/** RFC 2047; white space between two encoded words belongs to the encoding. */
const words = (text: string): string => {
  const bytes = (way: string, word: string) =>
    way.toUpperCase() === 'B' ? Buffer.from(word, 'base64').toString() : quoted(word.replaceAll('_', ' '));
  return text
    .replace(/\?= +=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?(.*?)\?=/gi, (_, way: string, word: string) => bytes(way, word));
};

const quoted = (text: string): string =>
  Buffer.from(
    text.replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString();
