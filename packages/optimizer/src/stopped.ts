/** Thrown where work is broken off that leaves nothing to hand back. */
export class Stopped extends Error {}

/** Called often in long preparations; throws `Stopped` when it is time to break off. */
export type Checkpoint = () => void;

export function checkpointOf(shouldStop: () => boolean): Checkpoint {
  return () => {
    if (shouldStop()) throw new Stopped();
  };
}
