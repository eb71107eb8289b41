import type { PeopleSnapshot } from "../people-snapshot.js";
import { type CompetenceBook, competenceBook } from "./competence-book.js";

const books = new WeakMap<PeopleSnapshot, CompetenceBook>();

/** One book per snapshot of the workforce. */
export function bookOf(snapshot: PeopleSnapshot): CompetenceBook {
  let book = books.get(snapshot);
  if (book === undefined) {
    book = competenceBook(snapshot.world.workforce, snapshot.dataDate);
    books.set(snapshot, book);
  }
  return book;
}
