import { CONNECTION_ROADS } from './connection-roads.ts';
import { ELEMENT_ROADS } from './element-roads.ts';
import { HEAD_ROADS } from './head-roads.ts';
import { LEAVING_ROADS } from './leaving-roads.ts';
import { REQUEST_ROADS } from './request-roads.ts';
import type { Road } from './road.ts';

/** Roads that leave the page where it is. */
export const QUIET_ROADS: Readonly<Record<string, Road>> = {
  ...REQUEST_ROADS,
  ...HEAD_ROADS,
  ...ELEMENT_ROADS,
  ...CONNECTION_ROADS,
};

export const ROADS: Readonly<Record<string, Road>> = { ...QUIET_ROADS, ...LEAVING_ROADS };
