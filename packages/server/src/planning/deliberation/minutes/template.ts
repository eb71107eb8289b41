/** The draft minutes in Typst (https://typst.app/docs). It prints what minutesOf() says and words nothing itself. */
export const template = String.raw`
#let d = json(bytes(sys.inputs.data))
#let ink = rgb("#1F2A5C")
#let terracotta = rgb("#B4472B")
#let green = rgb("#2F6B4F")
#let line-grey = rgb("#CFC7BA")
#let soft = rgb("#5E574E")

#set document(title: d.title, author: d.owner)
#set text(font: "Source Sans 3", size: 10.5pt, lang: "id", number-type: "lining", number-width: "tabular", fill: rgb("#2B2926"))
#set par(leading: 0.6em, spacing: 0.8em)
#set page(
  paper: "a4",
  margin: (x: 20mm, top: 20mm, bottom: 18mm),
  header: text(size: 8pt, fill: soft, grid(
    columns: (1fr, auto),
    [#d.owner · #d.agency],
    if d.demo != none { text(fill: terracotta, weight: 600, d.demo) },
  )),
  footer: context text(size: 8pt, fill: soft, grid(
    columns: (1fr, auto),
    [#d.kind],
    [#d.page #counter(page).display() #d.pageOf #counter(page).final().first()],
  )),
)
#show heading.where(level: 1): set text(size: 18pt, weight: 700, fill: ink)
#show heading.where(level: 2): it => block(above: 1.5em, below: 0.7em, sticky: true, text(size: 13pt, weight: 600, fill: ink, it.body))
#show heading.where(level: 3): it => block(above: 1.2em, below: 0.5em, sticky: true, text(size: 10.5pt, weight: 600, it.body))
#set table(stroke: (x, y) => if y == 0 { (bottom: 0.8pt + ink) } else { (bottom: 0.4pt + line-grey) }, inset: (x: 4pt, y: 3.6pt))
#show table.cell.where(y: 0): set text(weight: 600)
#let small(body) = text(size: 8.8pt, fill: soft, body)
#let pairs(rows, left) = table(
  columns: (left, 1fr),
  stroke: none,
  inset: (x: 4pt, y: 2.2pt),
  ..rows.map(((name, value)) => (text(weight: 400, fill: soft, name), text(weight: 400, value))).flatten(),
)
#let tone(kind) = if kind == "disetujui" { green } else if kind == "dikembalikan" { terracotta } else { soft }

#small(upper(d.kind))
#v(-0.3em)
= #d.title
#small(d.draft)
#pairs(d.rows, 52mm)

#text(weight: 600, d.finding) #d.open

#if d.none != none [ #d.none ] else [
  #if d.members.rows.len() > 0 [
    == #d.members.title
    #table(
      columns: (1fr, 22mm, 22mm, 22mm),
      align: (x, y) => if x == 0 { left } else { right },
      table.header(..d.members.header),
      ..d.members.rows.flatten(),
    )
  ]

  == #d.talked.title
  #for chain in d.talked.chains [
    #block(breakable: chain.movers.len() > 6, width: 100%)[
      === #chain.title: #text(fill: tone(chain.kind), chain.outcome)
      #table(
        columns: (1fr, 1.2fr, 1.2fr),
        table.header(..d.talked.header),
        ..chain.movers.map(one => ([#one.name \ #small(one.nip)], one.from, one.to)).flatten(),
      )
      #pairs(chain.lines, 38mm)
    ]
  ]
]

#block(breakable: false, above: 2.4em)[
  == #d.signed.title
  #grid(
    columns: (1fr, 1fr),
    column-gutter: 14mm,
    row-gutter: 5mm,
    ..d.signed.rows.map(role => block(width: 100%)[
      #role
      #v(14mm)
      #line(length: 100%, stroke: 0.5pt + soft)
    ]),
  )
]
`;
