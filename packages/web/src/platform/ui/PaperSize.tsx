/** The sheet that this content asks for; the last one of a page decides, and sheets are upright A4 where nothing asks. */
export const PaperSize = ({ size }: { size: "A4" | "A4 landscape" }) => (
  <style>{`@page { size: ${size}; }`}</style>
);
