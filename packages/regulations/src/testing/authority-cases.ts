import { both, moving, paperCase, type RuleCase, withBrink } from "./case-kinds.js";
import { d, PAPERS, without } from "./fixtures.js";
import { appraised, inter, lateral } from "./situations.js";

export const AUTHORITY_CASES: Readonly<Record<string, RuleCase>> = {
  "authority-intra-ppk": paperCase((documents) => lateral({ documents }), "tpkMinutes"),
  "authority-inter-governor": paperCase((documents) => inter({ documents }), "governorDecree"),
  "authority-inter-mendagri": paperCase(
    (documents) => inter({ documents, more: { scope: "INTER_PROVINCE" } }),
    "mendagriDecree",
  ),
  "pertek-inter": paperCase((documents) => inter({ documents }), "pertekBkn"),
  "doc-anjab-abk": both(inter(), inter({ documents: { ...PAPERS, anjabAbk: { date: d("2023-01-01") } } })),
  "doc-receiver-proposal": paperCase((documents) => inter({ documents }), "receiverProposal"),
  "doc-no-discipline": both(
    inter(),
    inter({ documents: { ...PAPERS, noDiscipline: { date: d("2025-06-01") } } }),
  ),
  "doc-last-rank-decree": paperCase((documents) => inter({ documents }), "lastRankDecree"),
  "doc-no-study-bond": paperCase((documents) => inter({ documents }), "noStudyBond"),
  "doc-inspectorate-clear": paperCase((documents) => inter({ documents }), "inspectorateClear"),
  "doc-sender-consent": paperCase((documents) => inter({ documents }), "senderConsent"),
  "doc-performance-2y": both(inter(), inter({ person: appraised("KURANG") })),
  "own-request-allowed": paperCase(
    (documents) => lateral({ documents, person: { initiator: "OWN_REQUEST" } }),
    "requestLetter",
  ),
  "own-request-10y-pledge": both(
    inter({ person: { initiator: "OWN_REQUEST", noMovePledgeYears: 10, tmtPns: d("2016-02-10") } }),
    inter({ person: { initiator: "OWN_REQUEST", noMovePledgeYears: 10, tmtPns: d("2016-02-11") } }),
  ),
  "imut-pertek": paperCase((documents) => lateral({ documents }), "pertekImut"),
  "cost-bearer": withBrink(
    paperCase((documents) => inter({ documents }), "budgetNote"),
    ["PASS", moving(inter({ documents: without("budgetNote"), more: { scope: "TO_CENTRAL" } }))],
  ),
  "doc-pns-status": both(inter(), inter({ person: { kind: "CPNS" } })),
  "doc-request-letter": paperCase(
    (documents) => inter({ documents, person: { initiator: "OWN_REQUEST" } }),
    "requestLetter",
  ),
  "own-request-pledge-not-intra": both(
    lateral({ person: { noMovePledgeYears: 10, tmtPns: d("2016-02-10") } }),
    lateral({ person: { noMovePledgeYears: 10, tmtPns: d("2016-02-11") } }),
  ),
};
