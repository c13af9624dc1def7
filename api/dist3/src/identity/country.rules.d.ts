export declare const isCountry: (code: string) => boolean;
