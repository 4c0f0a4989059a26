/** Stands for a programming language whose code is not coloured. */
export default [];
