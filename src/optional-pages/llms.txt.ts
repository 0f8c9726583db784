import { listForLanguageModels } from '#queries/plain-text.ts';

export const GET = async () => new Response(await listForLanguageModels());
