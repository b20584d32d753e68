export const SERVICES: readonly string[];
export function contractOf(service: string): URL;
export function typesOf(service: string): URL;
export function generate(service: string): Promise<string>;
export function stale(): Promise<string[]>;
