import { wholeText } from '#queries/plain-text.ts';

export const GET = async () => new Response(await wholeText());
