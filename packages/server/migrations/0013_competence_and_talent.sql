CREATE TABLE "competence_ratings" (
	"nip" text NOT NULL,
	"assessed_on" date NOT NULL,
	"competence" text NOT NULL,
	"level" integer NOT NULL,
	"assessor" text,
	CONSTRAINT "competence_ratings_nip_assessed_on_competence_pk" PRIMARY KEY("nip","assessed_on","competence")
);
--> statement-breakpoint
CREATE TABLE "competence_standards" (
	"title_code" text NOT NULL,
	"competence" text NOT NULL,
	"name" text,
	"level" integer NOT NULL,
	CONSTRAINT "competence_standards_title_code_competence_pk" PRIMARY KEY("title_code","competence")
);
--> statement-breakpoint
CREATE TABLE "performance_ratings" (
	"nip" text NOT NULL,
	"year" integer NOT NULL,
	"results" text NOT NULL,
	"behaviour" text NOT NULL,
	CONSTRAINT "performance_ratings_nip_year_pk" PRIMARY KEY("nip","year")
);
--> statement-breakpoint
CREATE TABLE "talent_inputs" (
	"nip" text NOT NULL,
	"year" integer NOT NULL,
	"award" text,
	"team" text,
	"feedback" double precision,
	"intellect" integer,
	"interpersonal" integer,
	"self_awareness" integer,
	"critical_thinking" integer,
	"problem_solving" integer,
	"emotional_intelligence" integer,
	"learning" integer,
	"commitment" integer,
	CONSTRAINT "talent_inputs_nip_year_pk" PRIMARY KEY("nip","year")
);
