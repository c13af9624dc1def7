import { type KeyObject } from 'node:crypto';
/** A certificate that vouches for itself, in PEM: what a provider publishes beside its messages. */
export declare function selfSigned(name: string, keys: {
    publicKey: KeyObject;
    privateKey: KeyObject;
}, validity: {
    from: Date;
    to: Date;
}): string;
