import type { RequestContext } from './context.ts';

/** The JSON object in a request, or null when there is none. */
export async function readBody(c: RequestContext): Promise<Readonly<Record<string, unknown>> | null> {
  const text = await c.req.text();
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
