CREATE TABLE "deliberations" (
	"plan_id" integer NOT NULL,
	"seq" integer NOT NULL,
	"chain" integer NOT NULL,
	"kind" text NOT NULL,
	"value" text NOT NULL,
	"text" text NOT NULL,
	"member" text NOT NULL,
	"decision_seq" integer,
	"actor" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "deliberations_plan_id_seq_pk" PRIMARY KEY("plan_id","seq")
);
