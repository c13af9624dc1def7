/** The part of an address that one subscriber cannot change at will: of IPv6 the first 64 bits. */
export declare function subscriberOf(ip: string): string;
