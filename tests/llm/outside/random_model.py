"""A language model of half a megabyte with random weights, in the GGUF format that llama.cpp reads.

It speaks one printable letter at a time and knows nothing: only a server that holds it to a schema
gets JSON out of it. `python -m tests.llm.outside.random_model FILE` writes it.
"""

import array
import random
import struct
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

WIDTH, WIDER, HEADS, LAYERS, CONTEXT = 64, 128, 4, 2, 32_768

_SPECIAL = ["<unk>", "<s>", "</s>"]
_BYTES = [f"<0x{one:02X}>" for one in range(256)]
_LETTERS = ["\u2581" if one == " " else one for one in map(chr, range(32, 127))]
TOKENS = [*_SPECIAL, *_BYTES, *_LETTERS]
_NORMAL = 1
_KINDS = [2, 3, 3, *[6] * len(_BYTES), *[_NORMAL] * len(_LETTERS)]  # unknown, control, byte

_INT32, _UINT32, _FLOAT32, _STRING, _ARRAY = 5, 4, 6, 8, 9
_NUMBER_32_BITS = 0
_ALIGN = 32
_ALWAYS = 20.0  # the first number of every token: it outweighs all others, in every layer
_LIKED = {'"': 0.4, "]": 0.3, "}": 0.3, "\\": -10.0}  # so that a text ends, and says no odd things

Shape = tuple[int, ...]


def written(file: Path, seed: int = 7) -> Path:
    """Write the model; the same for the same seed."""
    tensors = dict(_tensors(random.Random(seed)))
    about = _about()
    head = [b"GGUF", struct.pack("<IQQ", 3, len(tensors), len(about))]
    head += [_text(name) + value for name, value in about.items()]
    body: list[bytes] = []
    for name, (shape, numbers) in tensors.items():
        head.append(_text(name) + struct.pack(f"<I{len(shape)}Q", len(shape), *shape))
        head.append(struct.pack("<IQ", _NUMBER_32_BITS, sum(map(len, body))))
        body.append(_padded(numbers))
    file.write_bytes(_padded(b"".join(head)) + b"".join(body))
    return file


def _about() -> dict[str, bytes]:
    """Return what the file says of the model."""
    numbers = {
        "context_length": CONTEXT,
        "embedding_length": WIDTH,
        "block_count": LAYERS,
        "feed_forward_length": WIDER,
        "attention.head_count": HEADS,
        "attention.head_count_kv": HEADS,
        "rope.dimension_count": WIDTH // HEADS,
        "vocab_size": len(TOKENS),
    }
    return {
        "general.architecture": _of(_STRING, _text("llama")),
        "general.name": _of(_STRING, _text("random")),
        **{f"llama.{name}": _of(_UINT32, struct.pack("<I", it)) for name, it in numbers.items()},
        "llama.attention.layer_norm_rms_epsilon": _of(_FLOAT32, struct.pack("<f", 1e-5)),
        "tokenizer.ggml.model": _of(_STRING, _text("llama")),
        "tokenizer.ggml.tokens": _list(_STRING, [_text(one) for one in TOKENS]),
        "tokenizer.ggml.scores": _list(_FLOAT32, [struct.pack("<f", 0.0)] * len(TOKENS)),
        "tokenizer.ggml.token_type": _list(_INT32, [struct.pack("<i", one) for one in _KINDS]),
        "tokenizer.ggml.unknown_token_id": _of(_UINT32, struct.pack("<I", 0)),
        "tokenizer.ggml.bos_token_id": _of(_UINT32, struct.pack("<I", 1)),
        "tokenizer.ggml.eos_token_id": _of(_UINT32, struct.pack("<I", 2)),
    }


def _tensors(chance: random.Random) -> Iterator[tuple[str, tuple[Shape, bytes]]]:
    """Yield what it is made of. The first number of a token stays what it is through all layers."""
    words = (WIDTH, len(TOKENS))
    yield "token_embd.weight", (words, _words(chance, lambda _: _ALWAYS))
    for layer in range(LAYERS):
        for name, shape in _LAYER.items():
            yield f"blk.{layer}.{name}.weight", (shape, _matrix(chance, shape))
        for name in ("attn_norm", "ffn_norm"):
            yield f"blk.{layer}.{name}.weight", ((WIDTH,), _raw([1.0] * WIDTH))
    yield "output_norm.weight", ((WIDTH,), _raw([1.0] * WIDTH))
    yield "output.weight", (words, _words(chance, _liking))


_LAYER: Mapping[str, Shape] = {
    "attn_q": (WIDTH, WIDTH),
    "attn_k": (WIDTH, WIDTH),
    "attn_v": (WIDTH, WIDTH),
    "attn_output": (WIDTH, WIDTH),
    "ffn_gate": (WIDTH, WIDER),
    "ffn_up": (WIDTH, WIDER),
    "ffn_down": (WIDER, WIDTH),
}


def _liking(token: int) -> float:
    """Return how much it likes to say a token: never a byte, which might be half a letter."""
    return _LIKED.get(TOKENS[token], 0.0) if _KINDS[token] == _NORMAL else -10.0


def _words(chance: random.Random, first: Callable[[int], float]) -> bytes:
    numbers = []
    for token in range(len(TOKENS)):
        numbers += [first(token), *(chance.gauss(0, 1) for _ in range(WIDTH - 1))]
    return _raw(numbers)


def _matrix(chance: random.Random, shape: Shape) -> bytes:
    return _raw([chance.gauss(0, 0.05) for _ in range(shape[0] * shape[1])])


def _raw(numbers: list[float]) -> bytes:
    return array.array("f", numbers).tobytes()


def _text(text: str) -> bytes:
    raw = text.encode()
    return struct.pack("<Q", len(raw)) + raw


def _of(kind: int, value: bytes) -> bytes:
    return struct.pack("<I", kind) + value


def _list(kind: int, values: list[bytes]) -> bytes:
    return struct.pack("<IIQ", _ARRAY, kind, len(values)) + b"".join(values)


def _padded(raw: bytes) -> bytes:
    return raw + bytes(-len(raw) % _ALIGN)


if __name__ == "__main__":
    written(Path(sys.argv[1]))
