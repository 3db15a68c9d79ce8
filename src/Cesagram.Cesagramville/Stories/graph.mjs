import dagre from '@dagrejs/dagre';

const wrap = 40, lineHeight = 18;

/** The page's colours where the drawing is part of a page, those of the light palette where it stands alone. */
const colour = {
  ground: 'var(--ground, #FBF8F3)', surface: 'var(--surface, #FFFFFF)', line: 'var(--line-strong, #8A8473)', text: 'var(--text, #1B2340)', soft: 'var(--soft, #4C5270)',
  help: 'var(--safe, #22684A)', helpSoft: 'var(--safe-soft, #E2F0E8)', door: 'var(--lantern, #F2A541)', doorSoft: 'var(--warn-soft, #FBEBD3)',
};

/** Names of a story's knots, from the start on. */
export const knotsOf = (scanned) => scanned.knots.map((knot) => knot.name);

/**
 * Draws a story as SVG: knots as boxes, ends that help as rounded boxes with a double line, ends that leave a door open
 * as slanted ones, choices on the arrows. Nothing in it is a style sheet: a page's Content-Security-Policy would refuse it.
 * @param {ReturnType<import('./scan.mjs').scan>} scanned
 * @param {{id: string, ends: Record<string, 'help' | 'door'>}} entry
 */
export function drawGraph(scanned, entry) {
  const graph = layOut(scanned, entry);
  const { width, height } = graph.graph();
  const edges = graph.edges().map((edge) => drawEdge(graph.edge(edge))).join('\n');
  const nodes = graph.nodes().map((name) => drawNode(name, graph.node(name))).join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${Math.ceil(width)} ${Math.ceil(height)}" width="${Math.ceil(width)}" height="${Math.ceil(height)}" role="img" aria-label="${escape(entry.id)}" font-family="Commissioner, system-ui, sans-serif" font-size="13" text-anchor="middle" dominant-baseline="central">
<rect width="100%" height="100%" fill="${colour.ground}"/>
<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L8 4L0 8z" fill="${colour.line}"/></marker></defs>
${edges}
${nodes}
</svg>
`;
}

function layOut(scanned, entry) {
  const graph = new dagre.graphlib.Graph({ multigraph: false });
  graph.setGraph({ rankdir: 'TB', nodesep: 40, ranksep: 50, marginx: 16, marginy: 16 });
  const known = new Set(knotsOf(scanned));
  for (const { name, end } of scanned.knots) {
    const outcome = end && entry.ends[end];
    const words = outcome ? [`${outcome === 'help' ? 'help' : 'open door'}: ${end}`] : [];
    graph.setNode(name, { outcome, words, width: 36 + 7.5 * Math.max(name.length, ...words.map((word) => word.length + 2)), height: 34 + lineHeight * words.length });
  }
  for (const { name, exits } of scanned.knots) {
    for (const to of new Set(exits.map((exit) => exit.to).filter((one) => known.has(one)))) {
      const label = wrapped(exits.filter((exit) => exit.to === to && exit.choice).map((exit) => exit.choice));
      graph.setEdge(name, to, { label, labelpos: 'c', width: 8 + 6 * Math.max(0, ...label.map((line) => line.length)), height: 16 * label.length });
    }
  }
  dagre.layout(graph);
  return graph;
}

function drawEdge({ points, label, x, y }) {
  const path = points.map((point, index) => `${index === 0 ? 'M' : 'L'}${point.x.toFixed(1)} ${point.y.toFixed(1)}`).join('');
  const words = label.map((line, index) => `<text font-size="11" fill="${colour.soft}" stroke="${colour.ground}" stroke-width="4" paint-order="stroke" x="${x.toFixed(1)}" y="${(y + 16 * (index - (label.length - 1) / 2)).toFixed(1)}">${escape(line)}</text>`);
  return `<path d="${path}" fill="none" stroke="${colour.line}" marker-end="url(#tip)"/>${words.join('')}`;
}

function drawNode(name, { outcome, words, x, y, width, height }) {
  const [left, top] = [x - width / 2, y - height / 2], slant = 10;
  const shape = outcome === 'door'
    ? `<polygon fill="${colour.doorSoft}" stroke="${colour.door}" stroke-width="2" points="${left + slant},${top} ${left + width},${top} ${left + width - slant},${top + height} ${left},${top + height}"/>`
    : outcome === 'help'
      ? box(left, top, width, height, height / 2, colour.helpSoft, colour.help) + box(left + 4, top + 4, width - 8, height - 8, height / 2 - 4, 'none', colour.help)
      : box(left, top, width, height, 6, colour.surface, colour.line);
  const lines = [name, ...words].map((word, index, all) => `<text fill="${colour.text}"${index > 0 ? ' font-weight="700"' : ''} x="${x}" y="${y + lineHeight * (index - (all.length - 1) / 2)}">${escape(word)}</text>`);
  return `<g data-knot="${escape(name)}">${shape}${lines.join('')}</g>`;
}

const box = (x, y, width, height, corner, fill, stroke) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${corner}" fill="${fill}" stroke="${stroke}"/>`;

function wrapped(ids) {
  const lines = [];
  for (const id of [...new Set(ids)]) {
    if (lines.length > 0 && `${lines.at(-1)}, ${id}`.length <= wrap) {
      lines[lines.length - 1] += `, ${id}`;
    } else {
      lines.push(id);
    }
  }
  return lines;
}

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
