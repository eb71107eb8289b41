import type { EndpointName, Endpoints } from "@selaras/contract";
import type { z } from "zod";
import { balanceByUnit, balanceOf, districtFinder, type PostCount, sumBalances } from "./balance-posts.js";
import { familyName } from "./family-name.js";
import type { NeedsFacts } from "./needs-facts.js";
import { type FamilyOutlook, type PostOutlook, yearEnds } from "./outlook.js";

type Answer<Name extends EndpointName> = z.input<Endpoints[Name]["response"]>;

export function presentUnits(facts: NeedsFacts, posts: readonly PostCount[]): Answer<"GET /api/needs/units"> {
  const balances = balanceByUnit(posts);
  const places = new Map(facts.places.map((place) => [place.code, place]));
  const districtOf = districtFinder(facts.places);
  return {
    total: sumBalances(posts),
    units: facts.units.map((unit) => {
      const place = unit.placeCode === null ? undefined : places.get(unit.placeCode);
      const district = districtOf(unit.placeCode);
      return {
        ...(balances.get(unit.code) ?? balanceOf(0, 0)),
        code: unit.code,
        name: unit.name,
        kind: unit.kind,
        parentCode: unit.parentCode,
        remoteness: unit.remoteness,
        place:
          place && district
            ? {
                code: place.code,
                name: place.name,
                lat: place.lat,
                lon: place.lon,
                districtCode: district.code,
                districtName: district.name,
              }
            : null,
      };
    }),
  };
}

export function presentPosts(
  facts: NeedsFacts,
  outlooks: readonly PostOutlook[],
  dataDate: string,
): Answer<"GET /api/needs/posts"> {
  const units = new Map(facts.units.map((unit) => [unit.code, unit]));
  const titles = new Map(facts.titles.map((title) => [title.code, title]));
  return {
    years: yearEnds(dataDate),
    posts: outlooks.map(({ post, years }) => {
      const title = titles.get(post.titleCode);
      return {
        unitCode: post.unitCode,
        unitName: units.get(post.unitCode)?.name ?? post.unitCode,
        titleCode: post.titleCode,
        titleName: title?.name ?? post.titleCode,
        kind: title?.kind ?? "",
        family: title?.family ?? "",
        familyName: familyName(title?.family ?? ""),
        needed: post.needed,
        holders: post.holders,
        short: post.short,
        surplus: post.surplus,
        outlook: years.map((year) => year.holders),
      };
    }),
  };
}

export function presentFamilies(families: readonly FamilyOutlook[]): Answer<"GET /api/needs/outlook"> {
  return {
    rows: families.map(({ family, now, years }) => ({
      family,
      familyName: familyName(family),
      needed: now.needed,
      now: now.holders,
      years: years.map((year) => ({ ...year })),
    })),
  };
}
