/** The key in storage of a pick. A page that only asks whether something is picked loads nothing but this. */
export const pickKey = (id: string): string => `playbook:picks:${id}`;
