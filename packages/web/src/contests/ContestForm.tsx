import type {
  Contest,
  ContestRegister,
  ContestTopic,
  ContestForm as Form,
  NewContest,
} from "@selaras/contract";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useRef, useState } from "react";
import { type ApiError, refusalOf, useCall } from "../platform/api";
import { Button, Field, Panel } from "../platform/ui/parts";
import { Failure } from "../platform/ui/states";
import { Values } from "./ContestParts";
import { words } from "./messages";

const text = words.form;
const mostBytes = 5_000_000;
const none = "";

/** One contest: which item, what is proposed, why, and the paper that proves it. What is typed stays when the server refuses. */
export function ContestForm({
  forms,
  onSent,
}: {
  forms: readonly Form[];
  onSent: (contest: Contest) => void;
}) {
  const [topic, setTopic] = useState<ContestTopic | null>(null);
  const [row, setRow] = useState<string | null>(null);
  const [isRemoval, setRemoval] = useState(false);
  const [values, setValues] = useState<Record<string, string>>({});
  const [explanation, setExplanation] = useState("");
  const [file, setFile] = useState<File | null>(null);
  const [isSent, setSent] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const form = forms.find((one) => one.topic === topic);
  const stored = form?.rows.find(({ key }) => key === row);
  const isTooBig = file !== null && file.size > mostBytes;

  const choose = (next: Form | undefined, key: string | null) => {
    setTopic(next?.topic ?? null);
    setRow(key);
    setRemoval(false);
    setValues(next?.rows.find((one) => one.key === key)?.values ?? {});
    setSent(false);
    send.reset();
  };
  const send = useMutation<Contest, ApiError, NewContest>({
    mutationFn: async (contest) => {
      const body = new FormData();
      body.append("contest", JSON.stringify(contest));
      if (file) body.append("document", file, file.name);
      const response = await fetch("/api/me/contests", { method: "POST", body, credentials: "same-origin" });
      if (!response.ok) throw await refusalOf(response);
      return (await response.json()) as Contest;
    },
    onSuccess: (contest) => {
      choose(undefined, null);
      setExplanation("");
      setFile(null);
      if (picker.current) picker.current.value = "";
      setSent(true);
      onSent(contest);
    },
  });
  const missing =
    form === undefined ||
    explanation.trim().length < 10 ||
    file === null ||
    isTooBig ||
    (!isRemoval && form.fields.some((field) => field.required && !values[field.name]?.trim()));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (missing || send.isPending || form === undefined) return;
    send.mutate({ topic: form.topic, key: row, values: isRemoval ? null : values, explanation });
  };
  return (
    <Panel title={text.title}>
      <form className="stack contest-form" noValidate onSubmit={submit}>
        <Field label={text.topic}>
          {({ id }) => (
            <select
              id={id}
              className="input"
              value={topic ?? none}
              onChange={({ target }) => {
                const next = forms.find((one) => one.topic === target.value);
                choose(next, next?.rows[0]?.key ?? null);
              }}
            >
              <option value={none}>{text.chooseTopic}</option>
              {forms.map((one) => (
                <option key={one.topic} value={one.topic}>
                  {one.title}
                </option>
              ))}
            </select>
          )}
        </Field>
        {form && (
          <>
            {(form.rows.length > 1 || (form.rows.length > 0 && form.canAdd)) && (
              <Field label={text.row}>
                {({ id }) => (
                  <select
                    id={id}
                    className="input"
                    value={row ?? none}
                    onChange={({ target }) => choose(form, target.value || null)}
                  >
                    {form.rows.map(({ key, shown }) => (
                      <option key={key} value={key}>
                        {shown.map(({ value }) => value ?? words.empty).join(", ")}
                      </option>
                    ))}
                    {form.canAdd && <option value={none}>{text.add}</option>}
                  </select>
                )}
              </Field>
            )}
            {stored && (
              <div>
                <span className="field-label">{words.recorded}</span>
                <Values fields={stored.shown} />
              </div>
            )}
            {stored && form.canRemove && (
              <Field label={text.what}>
                {({ id }) => (
                  <select
                    id={id}
                    className="input"
                    value={isRemoval ? "hapus" : "ubah"}
                    onChange={({ target }) => setRemoval(target.value === "hapus")}
                  >
                    <option value="ubah">{text.change}</option>
                    <option value="hapus">{text.remove}</option>
                  </select>
                )}
              </Field>
            )}
            {!isRemoval &&
              form.fields.map((field) => (
                <ValueField
                  key={field.name}
                  field={field}
                  isFixed={stored !== undefined && field.isKey}
                  value={values[field.name] ?? ""}
                  onChange={(value) => setValues((before) => ({ ...before, [field.name]: value }))}
                />
              ))}
            <Field label={text.explanation} help={text.explanationHelp}>
              {({ id, describedBy }) => (
                <textarea
                  id={id}
                  className="input"
                  rows={3}
                  maxLength={2_000}
                  aria-describedby={describedBy}
                  value={explanation}
                  onChange={({ target }) => setExplanation(target.value)}
                />
              )}
            </Field>
            <Field label={text.document} help={isTooBig ? text.tooBig : text.documentHelp(form.proof)}>
              {({ id, describedBy }) => (
                <input
                  id={id}
                  ref={picker}
                  className="input"
                  type="file"
                  accept=".pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png"
                  aria-describedby={describedBy}
                  aria-invalid={isTooBig}
                  onChange={({ target }) => setFile(target.files?.[0] ?? null)}
                />
              )}
            </Field>
            {send.error && <Failure error={send.error} />}
            <div className="row">
              <Button type="submit" look="primary" disabled={missing || send.isPending}>
                {send.isPending ? words.working : text.submit}
              </Button>
            </div>
          </>
        )}
        <p role="status" className="soft small">
          {isSent ? text.sent : words.own.privacy}
        </p>
      </form>
    </Panel>
  );
}

function ValueField({
  field,
  isFixed,
  value,
  onChange,
}: {
  field: Form["fields"][number];
  isFixed: boolean;
  value: string;
  onChange: (value: string) => void;
}) {
  const label = field.required ? field.label : `${field.label} (${text.optional})`;
  return (
    <Field label={label} help={isFixed ? text.keyFixed : undefined}>
      {({ id, describedBy }) => {
        const shared = {
          id,
          className: "input",
          "aria-describedby": describedBy,
          value,
          onChange: ({ target }: { target: { value: string } }) => onChange(target.value),
        };
        if (isFixed) return <input {...shared} readOnly />;
        if (field.register !== null) return <RegisterSelect register={field.register} {...shared} />;
        if (field.input === "pilihan")
          return (
            <select {...shared}>
              <option value={none}>{text.choose}</option>
              {field.choices.map((choice) => (
                <option key={choice}>{choice}</option>
              ))}
            </select>
          );
        return (
          <input
            {...shared}
            type={field.input === "tanggal" ? "date" : "text"}
            inputMode={field.input === "bilangan" ? "decimal" : undefined}
            maxLength={300}
          />
        );
      }}
    </Field>
  );
}

/** Entries of a register by name; read when a field needs them. */
function RegisterSelect({
  register,
  ...select
}: { register: ContestRegister } & React.ComponentProps<"select">) {
  const query = useCall(
    "GET /api/me/contests/register/:register",
    { params: { register } },
    { staleTime: 600_000 },
  );
  return (
    <select {...select} aria-busy={query.isLoading}>
      <option value={none}>{text.choose}</option>
      {query.data?.entries.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </select>
  );
}
