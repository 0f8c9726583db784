type Point = readonly [x: number, y: number];

interface Vertex {
  point: Point;
  value: number;
}

/**
 * Meaning: the point of the plane where a smooth function is least, found downhill from a start
 * without derivatives.
 *
 * Example: `nelderMead(([x, y]) => (x - 1) ** 2 + (y + 2) ** 2, [0, 0]).value < 1e-16` is true.
 *
 * Equation: reflect (1), expand (2), contract (½), shrink (½) a triangle until it is smaller than
 * 10⁻⁹, restart once around the result, and stop.
 *
 * Reference: Nelder & Mead, Computer Journal 7 (1965) 308–313.
 */
export function nelderMead(f: (point: Point) => number, start: Point): Vertex {
  const rough = descend(f, start, 0.5);
  return descend(f, rough.point, 0.01);
}

function descend(f: (point: Point) => number, start: Point, size: number): Vertex {
  const evaluate = (point: Point): Vertex => ({ point, value: f(point) });
  let triangle: [Vertex, Vertex, Vertex] = [
    evaluate(start),
    evaluate([start[0] + size, start[1]]),
    evaluate([start[0], start[1] + size]),
  ];
  for (let i = 0; i < 2000; i++) {
    triangle.sort((a, b) => a.value - b.value);
    const [best, middle, worst] = triangle;
    if (spread(best, worst) + spread(best, middle) < 1e-9) break;
    const towards = (factor: number) =>
      evaluate(beyond(worst.point, best.point, middle.point, factor));
    const reflected = towards(1);
    if (reflected.value < best.value) {
      const expanded = towards(2);
      triangle[2] = expanded.value < reflected.value ? expanded : reflected;
    } else if (reflected.value < middle.value) {
      triangle[2] = reflected;
    } else {
      const contracted = towards(reflected.value < worst.value ? 0.5 : -0.5);
      if (contracted.value < Math.min(worst.value, reflected.value)) triangle[2] = contracted;
      else triangle = [best, evaluate(halfway(best, middle)), evaluate(halfway(best, worst))];
    }
  }
  return triangle.reduce((least, vertex) => (vertex.value < least.value ? vertex : least));
}

/** From the worst corner through the middle of the other two, and `factor` times as far again. */
function beyond(worst: Point, a: Point, b: Point, factor: number): Point {
  const along = (k: 0 | 1) => {
    const centre = (a[k] + b[k]) / 2;
    return centre + factor * (centre - worst[k]);
  };
  return [along(0), along(1)];
}

function halfway(a: Vertex, b: Vertex): Point {
  return [(a.point[0] + b.point[0]) / 2, (a.point[1] + b.point[1]) / 2];
}

function spread(a: Vertex, b: Vertex): number {
  return Math.abs(a.point[0] - b.point[0]) + Math.abs(a.point[1] - b.point[1]);
}
