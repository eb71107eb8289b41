/** The page in Typst (https://typst.app/docs). It prints what summaryOf() says and draws the map and the curve; it words nothing itself. */
export const template = String.raw`
#let d = json(bytes(sys.inputs.data))
#let ink = rgb("#1F2A5C")
#let terracotta = rgb("#B4472B")
#let green = rgb("#2F6B4F")
#let sand = rgb("#F0EBE2")
#let line-grey = rgb("#CFC7BA")
#let soft = rgb("#5E574E")

#set document(title: d.kind + ": " + d.title, author: d.owner, date: datetime(year: d.day.at(0), month: d.day.at(1), day: d.day.at(2)))
#set text(font: "Source Sans 3", size: 9.6pt, lang: "id", number-type: "lining", number-width: "tabular", fill: rgb("#2B2926"))
#set par(leading: 0.55em, spacing: 0.75em)
#set page(
  paper: "a4",
  margin: (x: 17mm, top: 19mm, bottom: 17mm),
  header: text(size: 8pt, fill: soft, grid(
    columns: (1fr, auto),
    [#d.owner · #d.agency],
    if d.demo != none { text(fill: terracotta, weight: 600, d.demo) },
  )),
  footer: context text(size: 8pt, fill: soft, grid(
    columns: (1fr, auto),
    [#d.title · #d.proof.hashes.at(1).at(0) #d.proof.hashes.at(1).at(1).slice(0, 16)],
    [#d.page #counter(page).display() #d.pageOf #counter(page).final().first()],
  )),
)
#show heading.where(level: 1): set text(size: 19pt, weight: 700, fill: ink)
#show heading.where(level: 2): it => block(above: 1.35em, below: 0.6em, sticky: true, text(size: 12.2pt, weight: 600, fill: ink, it.body))
#set table(stroke: (x, y) => if y == 0 { (bottom: 0.8pt + ink) } else { (bottom: 0.4pt + line-grey) }, inset: (x: 4pt, y: 3.2pt))
#show table.cell.where(y: 0): set text(weight: 600)
#let small(body) = text(size: 8.4pt, fill: soft, body)
#let finding(body) = text(weight: 600, body)
#let pairs(rows) = table(
  columns: (1fr, 1.25fr),
  stroke: (x, y) => (bottom: 0.4pt + line-grey),
  ..rows.map(((name, value)) => (text(weight: 400, name), text(weight: 600, value))).flatten(),
)
#let grid-table(header, rows, columns) = table(
  columns: columns,
  align: (x, y) => if x == 0 { left } else { right },
  table.header(..header),
  ..rows.flatten(),
)

#small(upper(d.kind))
#v(-0.35em)
= #d.title
#v(-0.2em)
#text(size: 12.5pt, fill: ink, weight: 600, d.finding)

#d.made #d.proposal

#let radius(seats) = 6.5mm * calc.sqrt(seats / d.map.most)
#let picture(width, key, title, color) = {
  let pad = 7mm
  let scale = width - 2 * pad - 10mm
  let high = d.map.height * scale + 2 * pad
  let at = p => (width / 2 + (p.x - d.map.width / 2) * scale, pad + p.y * scale)
  figure(
    kind: "map",
    supplement: none,
    alt: title + ". " + d.map.areas.map(area => area.name + " " + str(area.at(key))).join(", "),
    box(width: width, height: high, clip: true, radius: 2mm, fill: rgb("#FBF9F6"), stroke: 0.4pt + line-grey, {
      for area in d.map.areas {
        let (cx, cy) = at(area)
        for point in area.points {
          let (px, py) = at(point)
          place(line(start: (cx, cy), end: (px, py), stroke: (paint: sand, thickness: 6mm, cap: "round")))
        }
      }
      for area in d.map.areas {
        for point in area.points.sorted(key: point => -point.at(key)) {
          let (px, py) = at(point)
          let r = if point.at(key) == 0 { 0.45mm } else { radius(point.at(key)) }
          place(dx: px - r, dy: py - r, circle(radius: r, fill: if point.at(key) == 0 { line-grey } else { color.transparentize(22%) }, stroke: 0.5pt + white))
        }
      }
      for area in d.map.areas {
        let (cx, cy) = at(area)
        place(dx: cx - 20mm, dy: cy - 1.6mm, box(width: 40mm, align(center, text(size: 7.6pt, weight: 600, stroke: 1.6pt + white, area.name))))
        place(dx: cx - 20mm, dy: cy - 1.6mm, box(width: 40mm, align(center, text(size: 7.6pt, weight: 600, area.name))))
      }
    }),
  )
}

== #d.asked.title
#pairs(d.asked.rows)

== #d.map.title
#finding(d.map.finding)
#grid(
  columns: (1fr, 1fr),
  column-gutter: 6mm,
  row-gutter: 1.5mm,
  text(weight: 600, d.map.beforeTitle), text(weight: 600, d.map.afterTitle),
  picture(85mm, "before", d.map.beforeTitle, terracotta), picture(85mm, "after", d.map.afterTitle, terracotta),
)
#small[#d.map.help #if d.map.unplaced != none { d.map.unplaced }]
#grid-table(d.map.header, d.map.rows, (1fr, 22mm, 22mm, 22mm))

#let ticks(most) = {
  let power = calc.pow(10.0, calc.floor(calc.log(most / 4)))
  let step = calc.max(1, int((1, 2, 5, 10).map(n => n * power).find(n => n >= most / 4)))
  range(0, int(most / step) + 1).map(n => n * step)
}
#let curve-picture(width, height) = {
  let points = ((0, 0), ..d.curve.points)
  let most-x = calc.max(1, ..points.map(p => p.at(0)))
  let most-y = calc.max(1, ..points.map(p => p.at(1)))
  let left = 11mm
  let bottom = 9mm
  let top = 6mm
  let at = p => (left + (width - left - 6mm) * p.at(0) / most-x, top + (height - top - bottom) * (1 - p.at(1) / most-y))
  figure(
    kind: "curve",
    supplement: none,
    alt: d.curve.title + ". " + d.curve.points.map(p => str(p.at(0)) + " " + d.curve.x + ", " + str(p.at(1)) + " " + d.curve.y).join("; "),
    box(width: width, height: height, {
      for seats in ticks(most-y) {
        let (_, y) = at((0, seats))
        place(line(start: (left, y), end: (width - 2mm, y), stroke: 0.4pt + line-grey))
        place(dy: y - 1.4mm, box(width: left - 1.5mm, align(right, small(str(seats)))))
      }
      for moves in ticks(most-x) {
        let (x, _) = at((moves, 0))
        place(dx: x - 8mm, dy: height - bottom + 1.2mm, box(width: 16mm, align(center, small(str(moves)))))
      }
      place(dx: left, dy: 0mm, small(d.curve.y))
      place(dx: width - 32mm, dy: height - 3.6mm, box(width: 30mm, align(right, small(d.curve.x))))
      place(curve(stroke: (paint: ink, thickness: 1.4pt, join: "round"), curve.move(at(points.first())), ..points.slice(1).map(p => curve.line(at(p)))))
      for p in d.curve.points {
        let (x, y) = at(p)
        place(dx: x - 0.9mm, dy: y - 0.9mm, circle(radius: 0.9mm, fill: white, stroke: 1pt + ink))
      }
      let (x, y) = at(d.curve.chosen)
      place(dx: x - 1.7mm, dy: y - 1.7mm, circle(radius: 1.7mm, fill: terracotta, stroke: 0.8pt + white))
      place(dx: x + 2.4mm, dy: y + 1.2mm, text(size: 8.4pt, weight: 600, fill: terracotta, d.curve.here))
    }),
  )
}

#if d.curve.points.len() > 1 {
  block(breakable: false, above: 1.2em)[
    == #d.curve.title
    #finding(d.curve.finding)
    #curve-picture(176mm, 44mm)
    #small(d.curve.help)
  ]
}

== #d.figures.title
#pairs(d.figures.rows)

#if d.others != none [
  == #d.others.title
  #grid-table(d.others.header, d.others.rows, (1fr, ..range(d.others.header.len() - 1).map(_ => auto)))
]

== #d.worse.title
#if d.worse.none != none [ #d.worse.none ] else [
  #small(d.worse.help)
  #table(
    columns: (0.8fr, 1.5fr, auto, 0.95fr),
    table.header(..d.worse.header),
    ..d.worse.rows.flatten(),
  )
  #if d.worse.more != none { small(d.worse.more) }
]

#if d.chains.list.len() > 0 [
  == #d.chains.title
  #small(d.chains.help)
  #for chain in d.chains.list {
    block(breakable: false, above: 0.9em, {
      text(weight: 600, chain.title)
      enum(spacing: 0.45em, ..chain.steps.map(step => [#strong(step.name): #step.from → #step.to]))
    })
  }
  #small(d.chains.rest)
]

== #d.proof.title
#list(..d.proof.lines)
#for (name, hash) in d.proof.hashes [
  #small(name) \
  #text(size: 8.4pt, hash)

]

== #d.unknown.title
#list(..d.unknown.lines)

#if d.reductions.lines.len() > 0 [
  == #d.reductions.title
  #list(..d.reductions.lines)
]
`;
