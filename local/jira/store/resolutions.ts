/** How work can end here. Whatever reaches a done status without a word of its own is resolved by the first. */
export const RESOLUTIONS = [
  { id: 10000, name: 'Done', description: 'Work has been completed on this issue.' },
  { id: 10001, name: "Won't Do", description: "This issue won't be actioned." },
] as const;

export interface Resolution {
  readonly id: number;
  readonly name: string;
  readonly description: string;
}

export function resolutionById(id: number | null): Resolution | undefined {
  return RESOLUTIONS.find((one) => one.id === id);
}

/** @param name in any case */
export function resolutionByName(name: string): Resolution | undefined {
  const wanted = name.trim().toLowerCase();
  return RESOLUTIONS.find((one) => one.name.toLowerCase() === wanted);
}
