import { indexForPrograms } from '#queries/api.ts';

export const GET = async () => Response.json(await indexForPrograms());
