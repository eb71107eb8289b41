CREATE TABLE "plan_choices" (
	"cycle_id" integer NOT NULL,
	"seq" integer NOT NULL,
	"action" text NOT NULL,
	"state" text NOT NULL,
	"plan_id" integer NOT NULL,
	"reason" text NOT NULL,
	"actor" text NOT NULL,
	"actor_name" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "plan_choices_cycle_id_seq_pk" PRIMARY KEY("cycle_id","seq")
);
