import { ProviderUnavailable } from './payment-provider.port.js';
const CLOSED = "default-src 'none'";
/**
 * A page of the simulator, by its address; null for any other address.
 * @throws ProviderUnavailable
 */
export async function hostedPage(url, surroundings) {
    const { simulatorUrl, deadlineMs, language, form } = surroundings;
    if (!URL.canParse(url) || new URL(url).hostname !== new URL(simulatorUrl).hostname)
        return null;
    // Started again it listens on another port, and still knows its payments.
    const here = new URL(new URL(url).pathname, simulatorUrl);
    const asked = fetch(here, {
        method: form ? 'POST' : 'GET',
        headers: { 'accept-language': language },
        redirect: 'manual',
        signal: AbortSignal.timeout(deadlineMs),
        ...(form ? { body: new URLSearchParams(form) } : {}),
    });
    const response = await asked.catch(() => {
        throw new ProviderUnavailable('The practice checkout does not answer.');
    });
    return {
        status: response.status,
        html: await response.text(),
        contentSecurityPolicy: response.headers.get('content-security-policy') ?? CLOSED,
        location: response.headers.get('location'),
    };
}
//# sourceMappingURL=hosted.page.js.map