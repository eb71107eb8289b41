import type { PlanOptions } from "@selaras/contract";
import { messages } from "./messages";

type Services = PlanOptions["services"];
const words = messages.form;
const services = Object.keys(words.service) as (keyof Services)[];
const priorities = ["rendah", "biasa", "tinggi"] as const;

/** How much filling a vacancy counts, service by service. */
export function ServicesField({
  services: chosen,
  onChange,
}: {
  services: Services;
  onChange: (services: Services) => void;
}) {
  return (
    <div className="services">
      {services.map((service) => (
        <fieldset key={service} className="service">
          <legend>
            {words.service[service]} <span className="soft small">{words.serviceMeaning[service]}</span>
          </legend>
          <div className="choices">
            {priorities.map((priority) => (
              <label key={priority}>
                <input
                  type="radio"
                  name={`layanan-${service}`}
                  value={priority}
                  checked={chosen[service] === priority}
                  onChange={() => onChange({ ...chosen, [service]: priority })}
                />
                <span>{words.priority[priority]}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
}
